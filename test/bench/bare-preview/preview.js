window.addEventListener('message', ({ data }) => {
  const begun = performance.now();
  document.querySelector('#preview-page').textContent = data;
  performance.measure('role page', { start: begun });
});
acquireVsCodeApi().postMessage('ready');
