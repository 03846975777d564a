# Builds the runnable file and puts nothing else beside a Java runtime. Tests run in "mvn verify", not here.
FROM maven:3-eclipse-temurin-17 AS build
WORKDIR /build
COPY pom.xml ./
COPY .mvn .mvn
COPY config config
COPY src src
RUN mvn -B -DskipTests package

FROM eclipse-temurin:17-jre
RUN apt-get update \
    && apt-get install -y --no-install-recommends curl \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --user-group --home-dir /var/lib/pomost --create-home pomost \
    && install -d -o pomost -g pomost -m 0700 /var/lib/pomost/data
COPY --from=build /build/target/pomost-server.jar /opt/pomost/pomost-server.jar
USER pomost
WORKDIR /var/lib/pomost
# Inside a container loopback is nobody's: publish the port on the host's loopback and put TLS in front of it.
ENV POMOST_ADDRESS=0.0.0.0 POMOST_PORT=8080 POMOST_DATA=/var/lib/pomost/data
VOLUME /var/lib/pomost/data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=120s \
    CMD curl --fail --silent --output /dev/null "http://localhost:${POMOST_PORT}/health/ready"
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-jar", "/opt/pomost/pomost-server.jar"]
