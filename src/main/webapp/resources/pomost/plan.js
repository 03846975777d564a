/* The schedule of costs keeps its draft by itself while it is typed. */
(function () {
  'use strict';
  document.addEventListener('input', function (event) {
    if (event.target.closest('[id$="costLines"]') && typeof window.keepCosts === 'function') {
      window.keepCosts();
    }
  });
})();
