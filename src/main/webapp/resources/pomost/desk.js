/* What the pages of the desk do beyond PrimeFaces. No data leaves the browser from here. */
(function () {
  'use strict';

  function openMenu() {
    var button = document.querySelector('.menu-switch');
    var menu = document.getElementById('desk-menu');
    if (!button || !menu) {
      return;
    }
    function show(open) {
      button.setAttribute('aria-expanded', String(open));
      menu.classList.toggle('menu-open', open);
    }
    button.addEventListener('click', function () {
      show(button.getAttribute('aria-expanded') !== 'true');
    });
    document.addEventListener('keydown', function (event) {
      if (event.key === 'Escape' && button.getAttribute('aria-expanded') === 'true') {
        show(false);
        button.focus();
      }
    });
  }

  function input(holder) {
    return holder && holder.querySelector('input:not([type=hidden]), textarea, select, [role=combobox]');
  }

  /* A field is described by its hint and its error, a button by the reasons against it. */
  function describe() {
    var number = 0;
    function name(element) {
      element.id = element.id || 'described-' + (number += 1) + '-' + Date.now();
      return element.id;
    }
    document.querySelectorAll('.field').forEach(function (field) {
      var parts = Array.from(field.querySelectorAll('.field-hint, .field-error')).map(name);
      var target = input(field);
      if (target && parts.length) {
        target.setAttribute('aria-describedby', parts.join(' '));
      }
      if (target && field.querySelector('.field-error')) {
        target.setAttribute('aria-invalid', 'true');
      }
    });
    document.querySelectorAll('.action').forEach(function (action) {
      var reasons = action.querySelector('.reasons');
      var button = action.querySelector('button, a');
      if (reasons && button) {
        button.setAttribute('aria-describedby', name(reasons));
      }
    });
  }

  /* A table wider than its frame is scrolled by keyboard too, and the frame has a name. */
  function frames() {
    document.querySelectorAll('.table-wide, .table-frame, .ui-datatable-tablewrapper').forEach(function (frame) {
      if (frame.scrollWidth <= frame.clientWidth || frame.tabIndex === 0) {
        return;
      }
      var heading = frame.closest('.card') ? frame.closest('.card').querySelector('h2') : document.querySelector('h1');
      frame.tabIndex = 0;
      frame.setAttribute('role', 'region');
      frame.setAttribute('aria-label', heading ? heading.textContent : document.title);
    });
  }

  /* After a refusal the reader stands at the list of errors, and each error leads to its field. */
  function toErrors() {
    var list = document.querySelector('[data-focus=true]');
    if (list && !list.dataset.seen) {
      list.dataset.seen = 'true';
      list.focus();
    }
  }

  document.addEventListener('click', function (event) {
    var link = event.target.closest('a[data-field]');
    if (!link) {
      return;
    }
    var field = document.getElementById(link.dataset.field);
    var target = field && (field.matches('input, textarea, select') ? field : input(field));
    if (target) {
      event.preventDefault();
      target.focus();
    }
  });

  document.addEventListener('click', function (event) {
    if (event.target.closest('[data-print]')) {
      window.print();
    }
  });

  /* A page that the browser kept for its Back button may belong to somebody who has signed out. */
  window.addEventListener('pageshow', function (event) {
    if (event.persisted) {
      window.location.reload();
    }
  });

  /* Said only when an answer takes long enough to wonder about. */
  function busy() {
    var place = document.querySelector('.busy');
    var waiting;
    function say(text) {
      window.clearTimeout(waiting);
      place.textContent = text;
    }
    window.jQuery(document)
      .on('pfAjaxStart', function () {
        waiting = window.setTimeout(function () {
          say(place.dataset.busy);
        }, 600);
      })
      .on('pfAjaxError', function () {
        say(place.dataset.failed);
      })
      .on('pfAjaxSuccess', function () {
        say('');
      });
  }

  function ready() {
    openMenu();
    describe();
    frames();
    toErrors();
    window.addEventListener('resize', frames);
    if (window.jQuery) {
      busy();
      window.jQuery(document).on('pfAjaxUpdated pfAjaxComplete', function () {
        describe();
        frames();
        toErrors();
      });
    }
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', ready);
  } else {
    ready();
  }
})();
