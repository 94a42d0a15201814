// Takes the place of the compiled @vscode/native-watchdog: whoever starts the server ends its process group.
exports.start = () => undefined;
exports.exit = (code) => process.exit(code);
