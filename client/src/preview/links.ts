import { env, Uri } from 'vscode';

/** Opens a link of the page in the browser or the mail program. Anything but web and mail is left alone. */
export async function openLink(href: string): Promise<void> {
  const uri = safeLink(href);
  if (uri !== undefined) await env.openExternal(uri);
}

function safeLink(href: string): Uri | undefined {
  if (!/^(?:https?|mailto):/i.test(href)) return undefined;
  try {
    return Uri.parse(href, true);
  } catch {
    // no address after all, such as https:////
    return undefined;
  }
}
