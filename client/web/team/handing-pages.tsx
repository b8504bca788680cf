import type { FC } from 'hono/jsx';
import type { CaseFile } from '../../../store/case-files';
import type { StaffEntry } from '../../../store/record-store';
import { casePage } from '../case/addresses';
import { NOBODY } from '../case/named';
import { Sentence } from '../case/sentence';
import { Alert } from '../page/alert';
import { Button, ButtonLink, Buttons } from '../page/button';
import { PostForm } from '../page/form';
import { type Frame, useFrame } from '../page/frame';
import { Page } from '../page/page';
import { Table } from '../page/table';
import { Tag } from '../page/tag';
import { REFUSALS } from '../vocabulary/refusal-words';
import { termFor } from '../vocabulary/term';
import { type HandedOver, takesPartIn } from './handing-over';
import { type Team } from './team';
import { chosenUnit, nameOf, staffNames, teamAddress } from './team-page';
import { personPage } from './workload-page';
import { teamWords } from './words';

/** What is to be handed over: not done yet. */
export interface Handing {
  team: Team;
  from: string | null;
  to: StaffEntry;
  files: readonly CaseFile[];
  /** Cases were chosen that are not with this person any more. */
  isLess: boolean;
  request: string;
}

/** Shows what would be done, and asks. */
export const CheckPage: FC<Handing & { frame: Frame }> = ({ frame, team, from, to, files, isLess, request }) => {
  const words = teamWords(frame.language);
  const giver = nameOf(staffNames(team.staff), from, words.nobody);
  const owed = (caseId: string) => team.rows.filter((row) => row.caseId === caseId && row.owners === null).length;
  return (
    <Page
      frame={frame}
      title={words.handing.title}
      lead={words.handing.question(files.length, giver, to.name)}
      width="narrow"
      here="team"
      help="/help/team"
    >
      {isLess && <Alert kind="warning">{words.handing.problems.gone}</Alert>}
      <p>{words.handing.means}</p>
      <PostForm action="/team/hand-over" request={request}>
        <Chosen to={to.id} cases={files.map(({ caseId }) => caseId)} unit={chosenUnit(frame, team)} />
        <Table
          caption={words.handing.caption}
          rows={files}
          columns={[
            {
              heading: words.handing.columns.case,
              kind: 'name',
              cell: ({ caseId }) => <a href={casePage(caseId)}>{caseId}</a>,
            },
            { heading: words.handing.columns.owed, kind: 'figure', cell: ({ caseId }) => owed(caseId) },
            {
              heading: words.handing.columns.note,
              cell: ({ staff }) => (takesPartIn(staff, to.id) ? '' : words.handing.joins(to.name)),
            },
          ]}
        />
        <Buttons>
          <Button>{words.handing.do}</Button>
          <ButtonLink href={personPage(from, chosenUnit(frame, team))} tone="outline">
            {words.handing.back}
          </ButtonLink>
        </Buttons>
      </PostForm>
    </Page>
  );
};

const Chosen: FC<{ to: string; cases: readonly string[]; unit: string | null }> = ({ to, cases, unit }) => (
  <>
    <input type="hidden" name="to" value={to} />
    {unit && <input type="hidden" name="unit" value={unit} />}
    {cases.map((caseId) => (
      <input type="hidden" name="case" value={caseId} />
    ))}
  </>
);

/** What became of each case. Where some did not answer, the same can be sent again. */
export const HandedPage: FC<{
  frame: Frame;
  team: Team;
  to: StaffEntry;
  outcome: readonly HandedOver[];
  request: string;
}> = ({ frame, team, to, outcome, request }) => {
  const words = teamWords(frame.language).handed;
  const done = outcome.filter(({ became }) => became === 'done').length;
  const unsaid = outcome.filter(({ became }) => became === 'unsaid').map(({ caseId }) => caseId);
  const unit = chosenUnit(frame, team);
  return (
    <Page frame={frame} title={words.title} width="narrow" here="team" help="/help/team">
      <Verdict done={done} count={outcome.length} to={to.name} />
      <Table
        caption={words.caption}
        rows={outcome}
        columns={[
          {
            heading: words.columns.case,
            kind: 'name',
            cell: ({ caseId, became }) => (became === 'not there' ? caseId : <a href={casePage(caseId)}>{caseId}</a>),
          },
          {
            heading: words.columns.became,
            cell: ({ became }) => <Tag tone={became === 'done' ? 'met' : 'late'}>{words.became[became]}</Tag>,
          },
          { heading: words.columns.why, cell: (each) => <Why {...each} /> },
        ]}
      />
      {unsaid.length > 0 && (
        <PostForm action="/team/hand-over" request={request}>
          <Chosen to={to.id} cases={unsaid} unit={unit} />
          <Button>{words.again}</Button>
        </PostForm>
      )}
      <Buttons>
        <ButtonLink href={teamAddress('', unit)} tone={unsaid.length > 0 ? 'outline' : 'primary'}>
          {words.toTeam}
        </ButtonLink>
      </Buttons>
    </Page>
  );
};

const Verdict: FC<{ done: number; count: number; to: string }> = ({ done, count, to }) => {
  const words = teamWords(useFrame().language).handed;
  if (done === count) return <Alert kind="success" heading={words.all(done, to)} />;
  return (
    <Alert kind={done === 0 ? 'error' : 'warning'} heading={done === 0 ? words.none : words.some(done, count, to)}>
      {words.someAbout}
    </Alert>
  );
};

/** The headline of a refusal in the person's language, and the sentence of the case below it. */
const Why: FC<HandedOver> = ({ became, code = '', because }) => {
  const { language } = useFrame();
  const words = teamWords(language).handed;
  if (became === 'unsaid' || became === 'not there') return <>{words.why[became]}</>;
  if (!because) return null;
  return (
    <>
      <strong>{termFor(REFUSALS, code, language)}</strong> <Sentence of={because} names={NOBODY} language={language} />
    </>
  );
};
