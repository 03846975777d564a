/*
 * A visit ends after 30 minutes without the person doing anything. Two minutes before, this warns; requests that a page
 * makes by itself (elements within class "quiet") say so and keep nothing alive. What was typed when a visit ended stays in
 * this tab and is offered to the same person after signing in again; passwords are never kept.
 */
(function () {
  'use strict';

  var dialog = document.getElementById('session');
  var offer = document.getElementById('typed');
  var STORE = 'pomost.typed';
  var IDLE = 30 * 60;
  var WARN = 2 * 60;
  var CHECK = 15 * 1000;
  var end = now() + IDLE;
  var said = dialog.querySelector('[data-said]');
  var soon = said.textContent;

  function now() {
    return Date.now() / 1000;
  }

  function here() {
    return window.location.pathname + window.location.search;
  }

  function fields() {
    return Array.from(document.querySelectorAll('main form input, main form textarea, main form select'))
      .filter(function (field) {
        return field.name && field.name.indexOf('jakarta.faces.') !== 0 && field.name.indexOf('primefaces.') !== 0
          && ['hidden', 'password', 'file', 'submit', 'button'].indexOf(field.type) < 0;
      });
  }

  function keep() {
    var values = fields().map(function (field) {
      return {
        name: field.name, value: field.value, box: field.type === 'checkbox' || field.type === 'radio',
        on: field.checked === true
      };
    });
    window.sessionStorage.setItem(
      STORE, JSON.stringify({place: here(), account: dialog.dataset.account, values: values}));
  }

  function forget() {
    window.sessionStorage.removeItem(STORE);
  }

  /* The view was lost or the page failed: the next page offers what was typed. */
  function interrupt() {
    var kept = JSON.parse(window.sessionStorage.getItem(STORE) || 'null');
    if (kept) {
      kept.interrupted = true;
      window.sessionStorage.setItem(STORE, JSON.stringify(kept));
    }
  }

  function put(field, kept) {
    if (kept.box ? field.checked === kept.on : field.value === kept.value) {
      return;
    }
    if (kept.box) {
      field.checked = kept.on;
    } else {
      field.value = kept.value;
    }
    field.dispatchEvent(new Event('input', {bubbles: true}));
    field.dispatchEvent(new Event('change', {bubbles: true}));
  }

  function restore(kept) {
    var left = fields();
    kept.values.forEach(function (value) {
      var field = left.find(function (candidate) {
        return candidate.name === value.name && (!value.box || candidate.value === value.value);
      });
      if (field) {
        put(field, value);
      }
    });
  }

  function offerTyped() {
    var text = window.sessionStorage.getItem(STORE);
    var kept = text && JSON.parse(text);
    if (!kept || !kept.interrupted || kept.account !== dialog.dataset.account) {
      forget();
      return;
    }
    document.getElementById('main').prepend(offer);
    offer.hidden = false;
    offer.querySelector('[data-restore]').addEventListener('click', function () {
      if (kept.place !== here()) {
        window.location.assign(kept.place);
        return;
      }
      restore(kept);
      offer.hidden = true;
      forget();
    });
    offer.querySelector('[data-drop]').addEventListener('click', function () {
      offer.hidden = true;
      forget();
    });
  }

  function warn(left) {
    var over = left <= 0;
    said.textContent = over ? dialog.dataset.over : soon;
    dialog.querySelector('[data-stay]').hidden = over;
    var again = dialog.querySelector('[data-again]');
    again.hidden = !over;
    again.href = dialog.dataset.signIn + '?target=' + encodeURIComponent(here());
    if (over) {
      keep();
    }
    if (!dialog.open) {
      dialog.showModal();
    }
  }

  function ask(method) {
    var headers = method === 'GET' ? {'X-Pomost-Quiet': 'true'} : {};
    return window.fetch(dialog.dataset.clock, {method: method, headers: headers, cache: 'no-store'})
      .then(function (answer) {
        return answer.json();
      })
      .then(function (answer) {
        end = now() + answer.left;
        if (answer.left > WARN) {
          dialog.close();
        } else {
          warn(answer.left);
        }
      });
  }

  /* Other pages of the same person keep the visit alive too, so the server is asked before anybody is frightened. */
  function check() {
    if (end - now() <= WARN) {
      ask('GET').catch(function () {
        said.textContent = soon;
      });
    }
  }

  dialog.querySelector('[data-stay]').addEventListener('click', function () {
    ask('POST');
  });

  document.addEventListener('submit', function (event) {
    if (event.target.matches('.sign-out')) {
      forget();
    } else {
      keep();
    }
  }, true);

  if (window.jQuery) {
    window.jQuery(document)
      .on('pfAjaxSend', function (event, request, settings) {
        var source = settings && settings.source;
        var element = typeof source === 'string' ? document.getElementById(source) : source;
        if (element && element.closest && element.closest('.quiet')) {
          request.setRequestHeader('X-Pomost-Quiet', 'true');
        } else {
          end = now() + IDLE;
          keep();
        }
      })
      .on('pfAjaxSuccess', function (event, request) {
        var text = request.responseText || '';
        if (text.indexOf('<redirect ') < 0) {
          forget();
        } else if (/<redirect [^>]*url="[^"]*\/error\?/.test(text)) {
          interrupt();
        }
      });
  }

  offerTyped();
  window.setInterval(check, CHECK);
})();
