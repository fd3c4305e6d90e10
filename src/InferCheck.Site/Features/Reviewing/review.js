// Keys for whoever reads many claims; every page works without them.
(() => {
  const isTyping = target => /^(input|textarea|select)$/i.test(target.tagName);
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (isTyping(event.target)) {
      if (event.key === 'Escape') event.target.blur();
      if (event.key === 'Enter' && event.target.id === 'note') {
        const asked = document.querySelector('.verdicts .asked');
        if (asked) { event.preventDefault(); asked.click(); }
      }
      return;
    }
    if (event.key === 'n') {
      const note = document.getElementById('note');
      if (note) { event.preventDefault(); note.focus(); }
      return;
    }
    const button = [...document.querySelectorAll('[data-key]')].find(element => element.dataset.key === event.key);
    if (button && !event.repeat) { event.preventDefault(); button.click(); }
  });
})();
