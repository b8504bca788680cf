import type { FC } from 'hono/jsx';
import { Breadcrumb } from '../page/breadcrumb';
import type { Frame } from '../page/frame';
import { Page } from '../page/page';
import { HELP_PAGES } from './contents';
import type { HelpPageText } from './help-text';
import { helpWords } from './words';

/** All pages of the help. */
export const HelpIndex: FC<{ frame: Frame }> = ({ frame }) => {
  const words = helpWords(frame.language);
  return (
    <Page frame={frame} title={words.title} lead={words.lead} width="narrow" here="help">
      <dl class="facts">
        {Object.entries(HELP_PAGES).map(([address, text]) => (
          <div>
            <dt>
              <a href={`/help/${address}`}>{text[frame.language].title}</a>
            </dt>
            <dd>{text[frame.language].about}</dd>
          </div>
        ))}
      </dl>
    </Page>
  );
};

/** One page of the help. */
export const HelpPage: FC<{ frame: Frame; text: HelpPageText }> = ({ frame, text }) => {
  const { title, about, parts } = text[frame.language];
  const words = helpWords(frame.language);
  return (
    <Page
      frame={frame}
      title={title}
      lead={about}
      above={<Breadcrumb pages={[{ href: '/help', text: words.title }]} />}
      width="narrow"
      here="help"
    >
      {parts.map(({ heading, lines }) => (
        <section>
          <h2>{heading}</h2>
          <ul>
            {lines.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    </Page>
  );
};
