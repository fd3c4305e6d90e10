using Dapper;
using Microsoft.Data.Sqlite;

namespace InferCheck.Store.Baking;

/// <summary>
/// Takes rows out of a copy: all of one profile, or all questions, indexes and pages. Every table that <see cref="ProfileRows"/> writes to stands here.
/// </summary>
internal static class ProfileRemoval
{
    private const string DeleteProfile = """
        delete from search          where rowid between @First and @Last;
        delete from name            where rowid between @First and @Last;
        delete from spelling        where rowid between @First and @Last;
        delete from host            where provider_id = @Id;
        delete from reply           where provider_id = @Id;
        delete from sign            where provider_id = @Id;
        delete from reading         where provider_id = @Id;
        delete from evidence        where provider_id = @Id;
        delete from subprocessor    where provider_id = @Id;
        delete from incident        where provider_id = @Id;
        delete from claim           where provider_id = @Id;
        delete from feed_event      where provider_id = @Id;
        delete from feed_date       where provider_id = @Id;
        delete from checklist_state where provider_id = @Id;
        delete from change          where provider_id = @Id;
        delete from review          where provider_id = @Id;
        delete from related         where provider_id = @Id;
        delete from alias           where provider_id = @Id;
        delete from hop             where provider_id = @Id or upstream_id = @Id;
        delete from provider        where id = @Id;
        """;

    private const string DeleteTexts = """
        delete from search   where rowid >= @Texts;
        delete from name     where rowid >= @Texts and rowid < @Words;
        delete from spelling where rowid >= @Texts and rowid < @Words;
        delete from trust_index;
        delete from faq;
        delete from page;
        """;

    public static void Run(SqliteConnection connection, long id)
    {
        var (first, last) = RowIds.RangeOf(id);
        connection.Execute(DeleteProfile, new { Id = id, First = first, Last = last });
    }

    public static void RunTexts(SqliteConnection connection) => connection.Execute(DeleteTexts, new { RowIds.Texts, RowIds.Words });
}
