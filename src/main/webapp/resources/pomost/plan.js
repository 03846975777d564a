/* The schedule of costs and the amounts of persons keep their drafts by themselves while they are typed. */
(function () {
  'use strict';
  document.addEventListener('input', function (event) {
    if (event.target.closest('[id$="costLines"]') && typeof window.keepCosts === 'function') {
      window.keepCosts();
    }
    if (event.target.closest('[id$="personAmounts"]') && typeof window.keepAmounts === 'function') {
      window.keepAmounts();
    }
  });
})();
