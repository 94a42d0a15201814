// Suites that need no more than what a browser has: they hold there as they do on a computer.
import '../vscode/advertText.test';
import '../vscode/codeActions.test';
import '../vscode/completion.test';
import '../vscode/elsewhere.test';
import '../vscode/exports.test';
import '../vscode/formatting.test';
import '../vscode/newRole.test';
import '../vscode/ownFrameworks.test';
import '../vscode/publishing.test';
import '../vscode/reading.test';
import '../vscode/readingAids.test';
import '../vscode/refactorings.test';
import '../vscode/settings.test';
import '../vscode/status.test';
import '../vscode/typing.test';
