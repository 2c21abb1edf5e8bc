package se.diarium.it;

/**
 * The query that tells a registry by what the papers say: without the numbers that the database gave its rows and
 * revisions, and without the hours at which it did so.
 */
final class RegistryMeaning {

    private static final String NUMBERS_AND_HOURS =
            "'{id,protocol_id,file_id,version_id,item_id,delegationsbeslut_id,case_file_id,meeting_id,municipality_id,body_id,"
                    + "registered_at,read_at,saved_at,revision,taken,queued}'::text[]";

    static final String SQL = """
            with version as (
              select v.*, encode(v.sha256, 'hex') as paper, mu.name as municipality, b.name as body, m.held_on
              from protocol_version v join protocol p on p.id = v.protocol_id join meeting m on m.id = p.meeting_id
                join body b on b.id = m.body_id join municipality mu on mu.id = b.municipality_id),
            item_of as (select i.*, v.paper from item i join version v on v.id = i.version_id),
            case_key as (
              select c.id, concat_ws('/', mu.name, c.diary, c.year, c.serial) as key
              from case_file c join municipality mu on mu.id = c.municipality_id)
            select line from (
              select concat_ws(' ', 'version', paper, to_jsonb(v) - NUMBERS) as line from version v
              union all select concat_ws(' ', 'protocols of a meeting', m.held_on, b.name, count(*))
                from protocol p join meeting m on m.id = p.meeting_id join body b on b.id = m.body_id group by m.held_on, b.name
              union all select concat_ws(' ', 'front page', v.paper, to_jsonb(t) - NUMBERS) from front_page_place t join version v on v.id = t.version_id
              union all select concat_ws(' ', 'attendance', v.paper, to_jsonb(t) - NUMBERS) from attendance t join version v on v.id = t.version_id
              union all select concat_ws(' ', 'item', paper, to_jsonb(i) - NUMBERS) from item_of i
              union all select concat_ws(' ', 'attachment', i.paper, i.position, to_jsonb(t) - NUMBERS) from item_attachment t join item_of i on i.id = t.item_id
              union all select concat_ws(' ', 'reference', i.paper, i.position, k.key, to_jsonb(t) - NUMBERS)
                from case_reference t join item_of i on i.id = t.item_id left join case_key k on k.id = t.case_file_id
              union all select concat_ws(' ', 'clause', i.paper, i.position, to_jsonb(t) - NUMBERS) from decision_clause t join item_of i on i.id = t.item_id
              union all select concat_ws(' ', 'delegation', i.paper, i.position, to_jsonb(t) - NUMBERS) from delegationsbeslut t join item_of i on i.id = t.item_id
              union all select concat_ws(' ', 'delegation number', i.paper, i.position, d.position, k.key, to_jsonb(t) - NUMBERS)
                from delegationsbeslut_number t join delegationsbeslut d on d.id = t.delegationsbeslut_id join item_of i on i.id = d.item_id
                left join case_key k on k.id = t.case_file_id
              union all select concat_ws(' ', 'routing', i.paper, i.position, to_jsonb(t) - NUMBERS) from routing t join item_of i on i.id = t.item_id
              union all select concat_ws(' ', 'finding', v.paper, i.position, to_jsonb(t) - NUMBERS)
                from finding t join version v on v.id = t.version_id left join item_of i on i.id = t.item_id
              union all select concat_ws(' ', 'review', v.paper, i.position, to_jsonb(t) - NUMBERS)
                from review_reason t join version v on v.id = t.version_id left join item_of i on i.id = t.item_id
              union all select concat_ws(' ', 'lines', v.paper, t.runs) from line_account t join version v on v.id = t.version_id
              union all select concat_ws(' ', 'case file', key) from case_key
              union all select concat_ws(' ', 'name of a body', b.name, a.kind, a.alias, a.source) from body_alias a join body b on b.id = a.body_id
              union all select concat_ws(' ', 'document', encode(sha256, 'hex'), number, md5(bytes)) from document_part
            ) lines order by line collate "C\"""".replace("NUMBERS", NUMBERS_AND_HOURS);

    private RegistryMeaning() {}
}
