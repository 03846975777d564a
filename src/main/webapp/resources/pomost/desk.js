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

  var ROLES = { THEAD: 'rowgroup', TBODY: 'rowgroup', TFOOT: 'rowgroup', TR: 'row', TD: 'cell' };

  /* On a narrow screen a table that does not fit becomes a list: each cell stands under the name of its column. */
  function stack() {
    document.querySelectorAll('.table-wide > .table:not(.stacked)').forEach(function (table) {
      var frame = table.parentElement;
      var head = table.tHead && table.tHead.rows.length === 1 ? Array.from(table.tHead.rows[0].cells) : [];
      if (!head.length || frame.scrollWidth <= frame.clientWidth || table.querySelector('[colspan], [rowspan]')) {
        return;
      }
      table.setAttribute('role', 'table');
      table.querySelectorAll('thead, tbody, tfoot, tr, td, th').forEach(function (part) {
        part.setAttribute('role', ROLES[part.tagName] || (part.closest('thead') ? 'columnheader' : 'rowheader'));
      });
      table.querySelectorAll('tbody tr, tfoot tr').forEach(function (row) {
        Array.from(row.cells).forEach(function (cell, at) {
          cell.dataset.label = cell.textContent.trim() && head[at] ? head[at].textContent.trim() : '';
        });
      });
      table.classList.add('stacked');
    });
  }

  /* A table wider than its frame is scrolled by keyboard too, and the frame has a name. */
  function frames() {
    if (window.matchMedia('(max-width: 47.99rem)').matches) {
      stack();
    }
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

  /* The server would break off a file that is too large, and nobody could say why: it is not sent at all. */
  document.addEventListener('change', function (event) {
    var place = document.querySelector('.busy');
    var sent = event.target.matches('input[type=file]') ? event.target.files[0] : null;
    if (!place || !sent) {
      return;
    }
    var large = sent.size > Number(place.dataset.largest);
    place.textContent = large ? place.dataset.large : '';
    if (large) {
      event.target.value = '';
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
      .on('pfAjaxError', function (event, answer) {
        say(answer && answer.status === 413 ? place.dataset.large : place.dataset.failed);
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
