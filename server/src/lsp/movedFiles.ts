import type { FileOperationRegistrationOptions } from 'vscode-languageserver';

/** The files and folders whose moves other files follow. */
export const MOVED_FILES: FileOperationRegistrationOptions = {
  filters: [
    {
      pattern: {
        glob: '**/{role.config.yaml,*.role.yaml,*.role.yml,*.skills-framework.yaml}',
        matches: 'file',
      },
    },
    { pattern: { glob: '**/*', matches: 'folder' } },
  ],
};
