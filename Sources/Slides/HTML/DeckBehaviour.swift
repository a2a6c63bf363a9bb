/// The script of a deck: keys, touch, overview, presenter view; no more than the page needs.
enum DeckBehaviour {
  static let text = #"""

    'use strict';
    (() => {
      const by = id => document.getElementById(id);
      const root = document.documentElement;
      const slides = [...document.querySelectorAll('.slide')];
      const opened = Date.now();
      let current = 0, view = 'show', started = opened, digits = '', peer = null;

      const narrow = matchMedia('(max-width:700px) and (orientation:portrait)');
      const clamp = n => Math.min(Math.max(n, 0), slides.length - 1);
      const isOpenQuiz = s => s.classList.contains('quiz') && !s.classList.contains('answered');

      function fit() {
        const w = innerWidth, h = innerHeight;
        const scales = {
          show: Math.min(w / 960, h / 540),
          overview: Math.max(180, Math.min(300, (w - 80) / 4 - 20)) / 960,
          presenter: Math.min((w * 0.6 - 36) / 960, (h - 60) / 540),
        };
        root.style.setProperty('--s', scales[view]);
        root.style.setProperty('--n', Math.min((w * 0.4 - 24) / 960, h * 0.4 / 540));
      }

      function show(index, isQuiet) {
        const before = current;
        current = clamp(index);
        slides.forEach((slide, n) => {
          slide.classList.toggle('current', n === current);
          slide.classList.toggle('next', n === current + 1);
        });
        const slide = slides[current];
        history.replaceState(null, '', '#' + (current + 1));
        by('place').textContent = `${current + 1} / ${slides.length}`;
        by('progress').firstElementChild.style.width = `${(current + 1) / slides.length * 100}%`;
        by('words').replaceChildren(
          ...[...slide.querySelector('.notes').children].map(e => e.cloneNode(true)));
        by('live').textContent = slide.getAttribute('aria-label');
        if (view === 'overview') slide.scrollIntoView({ block: 'nearest' });
        if (narrow.matches && before !== current) scrollTo(0, 0);
        if (!isQuiet) tell();
      }

      function answer(slide, isShown) {
        if (!slide.classList.contains('quiz')) return;
        slide.classList.toggle('answered', isShown);
        const button = slide.querySelector('.reveal');
        button.setAttribute('aria-expanded', isShown);
        button.textContent = isShown ? 'Hide the answer' : 'Show the answer';
        if (isShown) {
          by('live').textContent = 'Right: '
            + [...slide.querySelectorAll('[data-right]')].map(e => e.firstChild.textContent).join('; ');
        }
      }

      function next() {
        if (isOpenQuiz(slides[current])) { answer(slides[current], true); tell(); }
        else show(current + 1);
      }

      function change(to) {
        view = view === to ? 'show' : to;
        document.body.dataset.view = view;
        for (const slide of slides) {
          const isThumb = view === 'overview';
          slide.tabIndex = isThumb ? 0 : -1;
          slide.querySelector('.page').inert = isThumb;
        }
        fit();
        show(current, true);
        if (view === 'overview') slides[current].focus();
      }

      function tell() {
        if (!peer || peer.closed) return;
        peer.postMessage({
          deck: document.title, slide: current,
          answered: slides[current].classList.contains('answered'),
          black: document.body.classList.contains('black'),
        }, '*');
      }

      function openAudience() {
        peer = open(location.href);
        if (view !== 'presenter') change('presenter');
      }

      function blacken(isBlack) {
        document.body.classList.toggle('black', isBlack);
        by('live').textContent = isBlack ? 'Black screen' : slides[current].getAttribute('aria-label');
      }

      addEventListener('message', event => {
        if (event.source !== (peer || opener) || event.data?.deck !== document.title) return;
        peer = event.source;
        if (typeof event.data.slide === 'number') show(event.data.slide, true);
        answer(slides[current], event.data.answered === true);
        blacken(event.data.black === true);
      });

      function fullScreen() {
        if (document.fullscreenElement) document.exitFullscreen();
        else root.requestFullscreen?.();
      }

      const keys = {
        ArrowRight: next, ArrowDown: next, PageDown: next, ' ': next, l: next, j: next,
        ArrowLeft: () => show(current - 1), ArrowUp: () => show(current - 1),
        PageUp: () => show(current - 1), h: () => show(current - 1), k: () => show(current - 1),
        Home: () => show(0), End: () => show(slides.length - 1),
        a: () => { answer(slides[current], isOpenQuiz(slides[current])); tell(); },
        o: () => change('overview'), n: () => change('presenter'), f: fullScreen,
        w: openAudience, b: () => { blacken(!document.body.classList.contains('black')); tell(); },
        '?': () => by('keys').open ? by('keys').close() : by('keys').showModal(),
        Escape: () => { blacken(false); if (view !== 'show') change('show'); },
      };

      addEventListener('keydown', event => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const isControl = event.target.closest?.('button, a');
        if (isControl && (event.key === ' ' || event.key === 'Enter')) return;
        if (by('keys').open && event.key !== '?') return;
        if (/^[0-9]$/.test(event.key)) { digits += event.key; return; }
        if (event.key === 'Enter') {
          if (digits) show(Number(digits) - 1);
          else if (view === 'overview') {
            const thumb = slides.indexOf(document.activeElement);
            if (thumb >= 0) current = thumb;
            change('show');
          }
          digits = '';
          return;
        }
        digits = '';
        if (event.key === ' ' && event.shiftKey) { event.preventDefault(); return show(current - 1); }
        if (narrow.matches && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) return;
        const act = keys[event.key] || keys[event.key.toLowerCase()];
        if (!act) return;
        event.preventDefault();
        act();
        if (view === 'overview') slides[current].focus();
      });

      let touch = null;
      addEventListener('touchstart', event => {
        const one = event.touches.length === 1 ? event.touches[0] : null;
        const scroller = event.target.closest?.('.picture, #panel');
        const isScrolled = scroller && scroller.scrollWidth > scroller.clientWidth + 2;
        touch = one && !isScrolled ? { x: one.clientX, y: one.clientY } : null;
      }, { passive: true });
      addEventListener('touchend', event => {
        if (!touch || view === 'overview') return;
        const end = event.changedTouches[0];
        const [x, y] = [end.clientX - touch.x, end.clientY - touch.y];
        if (Math.abs(x) > 50 && Math.abs(x) > 2 * Math.abs(y)) x < 0 ? next() : show(current - 1);
        touch = null;
      }, { passive: true });

      slides.forEach((slide, n) => {
        slide.addEventListener('click', event => {
          if (view === 'overview') { current = n; change('show'); }
          else if (view === 'presenter' && n === current + 1) next();
        });
        slide.querySelector('.reveal')?.addEventListener('click', event => {
          event.stopPropagation();
          answer(slide, isOpenQuiz(slide));
          tell();
        });
      });
      const clicks = {
        'go-previous': () => show(current - 1), 'go-next': next,
        'go-overview': () => change('overview'), 'go-presenter': () => change('presenter'),
        'go-full': fullScreen, 'go-help': () => by('keys').showModal(), audience: openAudience,
        timer: () => { started = Date.now(); tick(); },
      };
      for (const id in clicks) by(id).addEventListener('click', clicks[id]);
      document.addEventListener('click', () => { if (document.body.classList.contains('black')) keys.b(); });

      function tick() {
        const two = n => String(n).padStart(2, '0');
        const now = new Date(), seconds = Math.floor((now - started) / 1000);
        by('clock').textContent = `${two(now.getHours())}:${two(now.getMinutes())}`;
        by('timer').textContent = `${Math.floor(seconds / 60)}:${two(seconds % 60)}`;
      }

      addEventListener('resize', fit);
      narrow.addEventListener?.('change', fit);
      addEventListener('hashchange', () => show(Number(location.hash.slice(1)) - 1 || 0));
      document.body.dataset.view = 'show';
      fit();
      show(Number(location.hash.slice(1)) - 1 || 0, true);
      tick();
      setInterval(tick, 1000);
    })();

    """#
}
