// Large text, the filter of the index and the chooser of situations. Every page says the same without it.
(() => {
  var key = 'santong-large-text';
  var remembered = false;
  // a browser may forbid storage, above all for pages opened from a folder
  try {
    remembered = localStorage.getItem(key) === '1';
  } catch (_error) {
    remembered = false;
  }
  document.documentElement.classList.toggle('large', remembered);

  document.addEventListener('DOMContentLoaded', () => {
    largeText();
    chooser();
    filter();
    printing();
  });

  function all(selector, within) {
    return Array.prototype.slice.call((within || document).querySelectorAll(selector));
  }

  function largeText() {
    var box = document.getElementById('large-text');
    if (!box) return;
    box.checked = remembered;
    box.addEventListener('change', () => {
      document.documentElement.classList.toggle('large', box.checked);
      try {
        localStorage.setItem(key, box.checked ? '1' : '0');
      } catch (_error) {
        // the page stays large until it is left
      }
    });
  }

  function chooser() {
    all('.chooser').forEach((fieldset) => {
      var boxes = all('input', fieldset);
      var groups = all('[data-situation]', fieldset.parentNode);
      fieldset.hidden = false;
      function show() {
        var chosen = boxes.filter((box) => box.checked).map((box) => box.value);
        groups.forEach((group) => {
          group.hidden = chosen.length > 0 && chosen.indexOf(group.getAttribute('data-situation')) < 0;
        });
      }
      fieldset.addEventListener('change', show);
      show();
    });
  }

  function filter() {
    var form = document.querySelector('form.filter');
    if (!form) return;
    var text = form.querySelector('#filter-text');
    var agency = form.querySelector('#filter-agency');
    var type = form.querySelector('#filter-type');
    var lists = all('input[name=list]', form);
    var status = form.querySelector('[data-found]');
    var sections = all('section.agency').map((section) => ({ section: section, items: all('li', section) }));
    form.hidden = false;

    function show() {
      var words = text.value.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);
      var chosen = lists.filter((box) => box.checked).map((box) => box.value);
      var narrowed = words.length > 0 || agency.value !== '' || type.value !== '' || chosen.length > 0;
      var found = 0;
      sections.forEach((one) => {
        var here = 0;
        var ours = agency.value === '' || one.section.id === agency.value;
        one.items.forEach((item) => {
          var on = item.getAttribute('data-lists').split(' ');
          var fits =
            ours &&
            (type.value === '' || item.getAttribute('data-type') === type.value) &&
            words.every((word) => item.getAttribute('data-text').indexOf(word) >= 0) &&
            chosen.every((list) => on.indexOf(list) >= 0);
          item.hidden = !fits;
          if (fits) here += 1;
        });
        one.section.hidden = here === 0;
        found += here;
      });
      document.querySelector('.jump').hidden = narrowed;
      document.querySelector('.nothing').hidden = found > 0;
      status.textContent = narrowed ? status.getAttribute('data-found').replace('#', String(found)) : '';
    }

    form.addEventListener('input', show);
    form.addEventListener('change', show);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    form.addEventListener('reset', () => {
      setTimeout(show, 0);
    });
    show();
  }

  function printing() {
    all('.print-button').forEach((place) => {
      place.hidden = false;
      place.querySelector('button').addEventListener('click', () => {
        window.print();
      });
    });
  }
})();
