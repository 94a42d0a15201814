import { isImageData, type Look, safeCss } from '../language/advert/formats/look';
import { isInside, pathsAt } from '../language/inheritance/paths';
import type { RoleDocument } from '../language/parse/roleDocument';
import type { FileSystem } from './fileSystem';

/** The organisation's look, and sentences for what of it could not be used. */
export interface LookRead {
  readonly look: Look;
  readonly notes: readonly string[];
  /** URIs of the files that are named, to be watched; none where they must not be used. */
  readonly files: readonly string[];
}

/** In bytes: an advert that is mailed should stay small. */
const LARGEST_STYLESHEET = 200 * 1024;
const LARGEST_LOGO = 1024 * 1024;

const IMAGE_TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  svg: 'image/svg+xml',
};

const NOTHING: LookRead = { look: {}, notes: [], files: [] };

/**
 * Reads the stylesheet and the logo that a workspace file names. Only files inside its folder are read, also once
 * links are resolved, and only where the workspace is trusted. Never rejects.
 */
export async function readLook(
  workspaceFile: RoleDocument | undefined,
  files: FileSystem,
  isTrusted: boolean,
): Promise<LookRead> {
  if (workspaceFile === undefined) return NOTHING;
  const [stylesheet] = pathsAt(workspaceFile, 'stylesheet');
  const [logo] = pathsAt(workspaceFile, 'logo');
  if (stylesheet === undefined && logo === undefined) return NOTHING;
  if (!isTrusted) {
    return {
      ...NOTHING,
      notes: ["The organisation's stylesheet and logo are not used: this workspace is not trusted."],
    };
  }
  const read = (uri: string | undefined, limit: number) => readInside(uri, workspaceFile, files, limit);
  const css = stylesheet && (await read(stylesheet.uri, LARGEST_STYLESHEET));
  const image = logo && (await read(logo.uri, LARGEST_LOGO));
  const type = IMAGE_TYPES[logo?.uri?.split('.').at(-1)?.toLowerCase() ?? ''];
  const data = typeof image === 'object' && type !== undefined ? `data:${type};base64,${base64(image)}` : '';
  return {
    files: [stylesheet?.uri, logo?.uri].filter((uri) => uri !== undefined),
    look: {
      ...(typeof css === 'object' ? { css: safeCss(new TextDecoder().decode(css)) } : {}),
      ...(isImageData(data) ? { logo: data } : {}),
    },
    notes: [
      ...(typeof css === 'string' ? [`The stylesheet is not used: ${css}.`] : []),
      ...(typeof image === 'string' ? [`The logo is not used: ${image}.`] : []),
      ...(typeof image === 'object' && !isImageData(data)
        ? ['The logo is not used: it is not named like a PNG, JPEG or SVG image.']
        : []),
    ],
  };
}

/** The bytes of a file inside the folder of the workspace file, or a clause that says why not. */
async function readInside(
  uri: string | undefined,
  workspaceFile: RoleDocument,
  files: FileSystem,
  limit: number,
): Promise<Uint8Array | string> {
  const root = workspaceFile.uri.slice(0, workspaceFile.uri.lastIndexOf('/'));
  if (uri === undefined || !isInside(uri, root)) return 'it is outside the folder of role.config.yaml';
  const [realRoot, realUri] = await Promise.all([files.realUri(root), files.realUri(uri)]);
  if (!isInside(realUri, realRoot)) return 'it is a link that leads outside the folder of role.config.yaml';
  const read = await files.readBytes(realUri);
  if (read.status === 'not-found') return 'there is no such file';
  if (read.status === 'unreadable') return read.reason;
  return read.bytes.length > limit ? `it is larger than ${limit / 1024} KB` : read.bytes;
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
