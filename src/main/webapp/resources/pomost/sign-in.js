/* The sign-in page: an account of the demonstration fills the form; what a lost visit left typed is kept for afterwards. */
(function () {
  'use strict';

  var list = document.querySelector('.demo-accounts');
  if (list) {
    list.addEventListener('click', function (event) {
      var button = event.target.closest('button[data-account]');
      if (button) {
        document.getElementById('form:account').value = button.dataset.account;
        document.getElementById('form:password').value = list.dataset.password;
        document.getElementById('form:enter').focus();
      }
    });
  }

  var typed = window.sessionStorage.getItem('pomost.typed');
  if (typed) {
    var kept = JSON.parse(typed);
    kept.interrupted = true;
    window.sessionStorage.setItem('pomost.typed', JSON.stringify(kept));
  }
})();
