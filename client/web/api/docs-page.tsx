import type { FC } from 'hono/jsx';
import { Disclosure } from '../page/disclosure';
import type { Frame } from '../page/frame';
import { Page } from '../page/page';
import { Table } from '../page/table';
import { apiWords } from './words';

interface Operation {
  tags: readonly string[];
  summary: string;
  description?: string;
  parameters?: readonly { name: string; in: string; required?: boolean; description?: string }[];
  requestBody?: { content: Record<string, { schema: object; example?: unknown }> };
  responses: Record<string, { description: string }>;
}

/** The part of an OpenAPI document that is read to people. */
export interface ApiDocument {
  info: { version: string; description: string };
  paths: Record<string, Record<string, Operation>>;
}

interface Listed extends Operation {
  method: string;
  path: string;
}

/** The API to read: each operation with what it takes, what it answers, and an example. */
export const DocsPage: FC<{ frame: Frame; document: ApiDocument }> = ({ frame, document }) => {
  const words = apiWords(frame.language);
  const all = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): Listed => ({
      method: method.toUpperCase(),
      path,
      ...operation,
    })),
  );
  const tags = [...new Set(all.flatMap((each) => each.tags))];
  return (
    <Page frame={frame} title={words.title} lead={words.lead} help="/help/forms">
      <p>{words.session}</p>
      <p>
        <a href="/api/v1/openapi.json">{words.document}</a>
      </p>
      {tags.map((tag) => (
        <section lang="en">
          <h2>{tag}</h2>
          {all
            .filter((each) => each.tags.includes(tag))
            .map((each) => (
              <OneOperation operation={each} frame={frame} />
            ))}
        </section>
      ))}
    </Page>
  );
};

const OneOperation: FC<{ operation: Listed; frame: Frame }> = ({ operation, frame }) => {
  const words = apiWords(frame.language);
  const { method, path, summary, description, parameters = [], requestBody, responses } = operation;
  const body = requestBody?.content['application/json'];
  return (
    <Disclosure
      summary={
        <>
          <code>
            {method} {path}
          </code>{' '}
          {summary}
        </>
      }
    >
      {description && <p>{description}</p>}
      {parameters.length > 0 && (
        <Table
          caption={words.parameters}
          rows={parameters}
          columns={[
            { heading: words.name, kind: 'name', cell: ({ name }) => <code>{name}</code> },
            { heading: words.where, cell: (each) => each.in },
            { heading: words.needed, cell: ({ required }) => (required ? words.yes : words.no) },
            { heading: words.about, cell: (each) => each.description ?? '' },
          ]}
        />
      )}
      {body && (
        <>
          <p>{words.schema}</p>
          <pre tabindex={0}>{JSON.stringify(body.schema, null, 2)}</pre>
          <p>{words.example}</p>
          <pre tabindex={0}>{JSON.stringify(body.example ?? {}, null, 2)}</pre>
        </>
      )}
      <Table
        caption={words.answers}
        rows={Object.entries(responses)}
        columns={[
          { heading: words.status, kind: 'name', cell: ([status]) => status },
          { heading: words.about, cell: ([, each]) => each.description },
        ]}
      />
    </Disclosure>
  );
};
