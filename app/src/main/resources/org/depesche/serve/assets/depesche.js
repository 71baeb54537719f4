// What the pages do beyond links and forms: mark the words of a fact, tell of news, switch the theme, answer to keys. Every page works without it.
'use strict';

const once = (selector, found) => { const element = document.querySelector(selector); if (element) found(element); };
const all = (selector) => [...document.querySelectorAll(selector)];

// ---- the words of a fact in the article

function mark(key, on) {
  for (const words of all('.text [data-f]')) {
    const role = words.dataset.f.split(' ').find((each) => each.startsWith(key + ':'));
    if (!role) continue;
    words.classList.toggle('on', on);
    words.classList.toggle('r-' + role.slice(key.length + 1), on);
  }
}

function marking() {
  for (const fact of all('.fact[data-key]')) {
    const key = fact.dataset.key;
    for (const [name, on] of [['mouseenter', true], ['focusin', true], ['mouseleave', false], ['focusout', false]]) {
      fact.addEventListener(name, () => { fact.classList.toggle('on', on); mark(key, on); });
    }
    fact.addEventListener('click', (event) => {
      if (event.target.closest('a, button')) return;
      const words = all('.text [data-f]').find((each) => each.dataset.f.split(' ').some((role) => role.startsWith(key + ':')));
      if (words) words.scrollIntoView({ block: 'center', behavior: 'smooth' });
    });
  }
  for (const words of all('.text [data-f]')) {
    words.addEventListener('click', () => {
      const card = document.getElementById(words.dataset.f.split(' ')[0].split(':')[0]);
      if (card) { card.scrollIntoView({ block: 'nearest' }); card.focus(); }
    });
  }
}

// ---- news of the store

const NEVER = 'depesche.live.never';

function listening() {
  const bar = document.getElementById('live');
  if (!bar || !window.EventSource || localStorage.getItem(NEVER)) return;
  const source = new EventSource('/live?since=' + document.body.dataset.last);
  source.addEventListener('changed', () => { bar.hidden = false; });
  window.addEventListener('pagehide', () => source.close());
  once('#live-never', (button) => button.addEventListener('click', () => { localStorage.setItem(NEVER, '1'); bar.hidden = true; source.close(); }));
  once('#live-open', (link) => link.addEventListener('click', async (event) => {
    event.preventDefault();
    const answer = await fetch(location.href, { headers: { 'Cache-Control': 'no-cache' } });
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
    document.getElementById('content').replaceWith(fresh.getElementById('content'));
    document.body.dataset.last = fresh.body.dataset.last;
    bar.hidden = true;
    marking();
    copying();
  }));
}

// ---- the theme

const THEMES = ['auto', 'light', 'dark'];

function theming() {
  once('#theme', (button) => {
    const root = document.documentElement;
    const dark = () => root.dataset.theme === 'dark' || root.dataset.theme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches;
    const show = () => button.setAttribute('aria-pressed', String(dark()));
    button.addEventListener('click', () => {
      root.dataset.theme = dark() ? 'light' : 'dark';
      document.cookie = 'theme=' + root.dataset.theme + '; Path=/; Max-Age=31536000; SameSite=Strict';
      show();
    });
    show();
  });
}

// ---- keys: j and k go through facts, / searches, and on the page of reviews a, r and c decide

function keys() {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select')) return;
    if (event.key === '/') { event.preventDefault(); once('#q', (field) => field.focus()); }
    if (event.key === 'j' || event.key === 'k') step(event.key === 'j' ? 1 : -1);
    once('[data-keys~="' + CSS.escape(event.key) + '"]', (control) => { event.preventDefault(); control.click(); });
    once('[data-keys-focus="' + CSS.escape(event.key) + '"]', (control) => { event.preventDefault(); control.focus(); });
  });
}

function step(by) {
  const facts = all('.fact[tabindex]');
  const now = facts.indexOf(document.activeElement);
  const next = facts[now < 0 ? 0 : Math.min(facts.length - 1, Math.max(0, now + by))];
  if (next) next.focus();
}

// ---- copying as a citation

function copying() {
  for (const button of all('[data-copy]')) button.hidden = false;
  if (copying.ready) return;
  copying.ready = true;
  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-copy]');
    if (!button) return;
    navigator.clipboard.writeText(button.dataset.copy).then(() => { button.textContent = button.dataset.done; });
  });
}

// ---- months chosen in a picture by drawing over them

function brushing() {
  once('svg[data-brush]', (picture) => {
    let first = null;
    const month = (event) => { const group = event.target.closest('[data-month]'); return group ? group.dataset.month : null; };
    const show = (last) => all('svg[data-brush] [data-month]').forEach((group) => {
      const [a, b] = [first, last].sort();
      group.classList.toggle('chosen', group.dataset.month >= a && group.dataset.month <= b);
    });
    picture.addEventListener('pointerdown', (event) => { first = month(event); if (first) show(first); });
    picture.addEventListener('pointermove', (event) => { const now = month(event); if (first && now) show(now); });
    picture.addEventListener('pointerup', (event) => {
      const last = month(event) || first;
      if (!first) return;
      const [from, to] = [first, last].sort();
      location.href = picture.dataset.brush + '?from=' + from + '&to=' + to;
    });
  });
}

brushing();
marking();
listening();
theming();
keys();
copying();
