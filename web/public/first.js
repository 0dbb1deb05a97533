// Runs before the first paint so that a chosen theme does not flash. No inline script: the page keeps a strict CSP.
try {
  const chosen = localStorage.getItem('truceline.theme');
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
} catch {
  // Storage may be forbidden; the system's preference applies then.
}
