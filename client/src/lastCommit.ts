import { type Disposable, type Event, EventEmitter, extensions, Uri } from 'vscode';
import type { CommittedText, ComparedWith } from '../../server/src/protocol';

// The part of the API of the built-in Git extension that is used here.
interface GitExtension {
  readonly enabled: boolean;
  getAPI(version: 1): GitApi;
}

interface GitApi {
  readonly state: 'uninitialized' | 'initialized';
  readonly onDidChangeState: Event<unknown>;
  readonly onDidOpenRepository: Event<Repository>;
  readonly repositories: readonly Repository[];
  getRepository(uri: Uri): Repository | null;
}

interface Repository {
  readonly state: {
    readonly HEAD: { readonly commit?: string } | undefined;
    readonly onDidChange: Event<void>;
  };
  show(ref: string, path: string): Promise<string>;
}

/** How role files were in the last commit, as the built-in Git extension knows it. */
export class LastCommit {
  private readonly changed = new EventEmitter<void>();
  private readonly disposables: Disposable[] = [this.changed];
  /** Texts of one commit by its id and the file's URI; `undefined` where the commit hasn't the file. */
  private readonly known = new Map<string, string | undefined>();
  private api: Promise<GitApi | undefined> | undefined;
  private heads = '';
  /** Fires when there is another last commit than before. */
  readonly onDidChange = this.changed.event;

  /** What to compare a role with, given the URIs of it and of what it inherits from. Never rejects. */
  async of(uris: readonly string[]): Promise<ComparedWith> {
    const [own = ''] = uris;
    const api = await this.git();
    if (api === undefined) return { kind: 'nothing', because: 'no-git' };
    if (api.getRepository(Uri.parse(own, true)) === null)
      return { kind: 'nothing', because: 'no-repository' };
    const texts: CommittedText[] = [];
    for (const uri of uris) {
      const text = await this.textOf(uri, api);
      if (text !== undefined) texts.push({ uri, text });
    }
    return texts[0]?.uri === own ? { kind: 'commit', texts } : { kind: 'nothing', because: 'no-commit' };
  }

  dispose(): void {
    for (const one of this.disposables) one.dispose();
  }

  private async textOf(uri: string, api: GitApi): Promise<string | undefined> {
    const resource = Uri.parse(uri, true);
    const repository = api.getRepository(resource);
    const commit = repository?.state.HEAD?.commit;
    if (repository === null || commit === undefined) return undefined;
    const key = `${commit} ${uri}`;
    if (!this.known.has(key)) {
      // Git answers with an error for a file that the commit hasn't
      this.known.set(key, await repository.show(commit, resource.fsPath).catch(() => undefined));
    }
    return this.known.get(key);
  }

  /** Looked for again as long as there is none: Git may be switched on at any time. */
  private async git(): Promise<GitApi | undefined> {
    this.api ??= this.open();
    const api = await this.api;
    if (api === undefined) this.api = undefined;
    return api;
  }

  private async open(): Promise<GitApi | undefined> {
    try {
      const git = await extensions.getExtension<GitExtension>('vscode.git')?.activate();
      if (git === undefined || !git.enabled) return undefined;
      const api = git.getAPI(1);
      this.disposables.push(
        api.onDidChangeState(() => this.changed.fire()),
        api.onDidOpenRepository((repository) => {
          this.follow(repository, api);
          this.changed.fire();
        }),
      );
      for (const repository of api.repositories) this.follow(repository, api);
      return api;
    } catch {
      // no program named git, or an extension that is switched off
      return undefined;
    }
  }

  /** A repository tells of every change of a file; only another commit matters here. */
  private follow(repository: Repository, api: GitApi): void {
    this.disposables.push(
      repository.state.onDidChange(() => {
        const heads = api.repositories.map(({ state }) => state.HEAD?.commit ?? '').join(' ');
        if (heads === this.heads) return;
        this.heads = heads;
        this.known.clear();
        this.changed.fire();
      }),
    );
  }
}
