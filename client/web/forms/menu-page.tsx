import type { FC } from 'hono/jsx';
import type { CommandName } from '../../../domain/commands/catalogue';
import { casePage, formPage } from '../case/addresses';
import { Breadcrumb } from '../page/breadcrumb';
import { ButtonLink } from '../page/button';
import { Empty } from '../page/empty';
import type { Frame } from '../page/frame';
import { Page } from '../page/page';
import { commandMenu } from '../vocabulary/command-words';
import { formWords } from './form-words';

/** All that somebody may record in a case, by what it is about. */
export const MenuPage: FC<{ frame: Frame; caseId: string; commands: readonly CommandName[] }> = (props) => {
  const { frame, caseId, commands } = props;
  const words = formWords(frame.language);
  const back = <ButtonLink href={casePage(caseId)}>{words.toCase}</ButtonLink>;
  return (
    <Page
      frame={frame}
      title={words.menu}
      caption={words.case(caseId)}
      lead={commands.length > 0 ? words.menuAbout : undefined}
      here="my-work"
      help="/help/forms"
      above={<Breadcrumb pages={[{ href: casePage(caseId), text: words.case(caseId) }]} />}
    >
      {commands.length === 0 && <Empty action={back}>{words.menuEmpty}</Empty>}
      <div class="form-menu">
        {commandMenu(frame.language, commands).map(({ group, title, commands: listed }) => (
          <section aria-labelledby={group}>
            <h2 id={group}>{title}</h2>
            <ul>
              {listed.map(({ command, title: name, about }) => (
                <li>
                  <a href={formPage(caseId, command)}>{name}</a>
                  <span class="soft">{about}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Page>
  );
};
