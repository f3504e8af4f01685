import { given } from '../arguments/given.js';
import { span } from '../arguments/span.js';
import type { InsightContext } from '../context.js';
import { keyIn } from '../paging/cursor.js';
import { page } from '../paging/page.js';
import type { Page, PageRows } from '../paging/page.js';
import { PagedSpanArguments, rowsToRead } from '../paging/page-arguments.js';
import { ask } from '../statements/ask.js';
import { readStatement } from '../statements/read-statement.js';
import { Arg, Args, Ctx, ID, Query, Resolver } from '../type-graphql.js';
import { OrganisationLinkPage } from './organisation-link.js';
import type { OrganisationLink } from './organisation-link.js';

const insight = 'organisationLinks';
const statement = readStatement(import.meta.dirname, 'organisation-links.cypher');

@Resolver()
export class OrganisationLinksResolver {
  @Query(() => OrganisationLinkPage, {
    description: 'The organisations and boards tied to one by shared meetings or people: most shared meetings first, then most people, then by id.',
  })
  async organisationLinks(
    @Arg('organisation', () => ID, { description: 'Id of the organisation or board.' }) organisation: string,
    @Args(() => PagedSpanArguments) { first, after, ...between }: PagedSpanArguments,
    @Ctx() context: InsightContext,
  ): Promise<Page<OrganisationLink>> {
    const found = await ask<PageRows<OrganisationLink>>(context, statement, given('organisation', 'Body', organisation), {
      ...span(between),
      after: keyIn(insight, after, ['number', 'number', 'string']),
      rows: rowsToRead(first),
    });
    return page(insight, found, first, ({ meetingCount, personCount, organisation: other }) => [meetingCount, personCount, other.id]);
  }
}
