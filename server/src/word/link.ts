import { ConcreteHyperlink, type ParagraphChild } from 'docx';

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

type Context = Parameters<ConcreteHyperlink['prepForXml']>[0];

/** A link to an address. The library gives its own links random names, and the same advert would make another file. */
export class SteadyLink extends ConcreteHyperlink {
  private isListed = false;

  /** `number`: another one for each link of a document. */
  constructor(
    children: readonly ParagraphChild[],
    private readonly url: string,
    number: number,
  ) {
    super(children, `Link${number}`);
  }

  override prepForXml(context: Context) {
    if (!this.isListed) {
      this.isListed = true;
      const { Relationships } = context.viewWrapper;
      Relationships.addRelationship(this.linkId, HYPERLINK, this.url, 'External');
    }
    return super.prepForXml(context);
  }
}
