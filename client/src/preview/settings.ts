import { Uri, workspace } from 'vscode';

export type PreviewSetting =
  | 'scrollPreviewWithEditor'
  | 'scrollEditorWithPreview'
  | 'markEditorSelection'
  | 'doubleClickToSwitchToEditor';

/** Whether a setting of the preview is on for a role; all are unless they were switched off. */
export function isOn(setting: PreviewSetting, uri: string): boolean {
  return workspace.getConfiguration('roleDefinitions.preview', Uri.parse(uri)).get(setting, true);
}
