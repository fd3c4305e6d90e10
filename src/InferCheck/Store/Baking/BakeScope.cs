using InferCheck.Model;
using Microsoft.Data.Sqlite;

namespace InferCheck.Store.Baking;

/// <summary>What the parts of a bake share: the catalogue and the connection everything is written in.</summary>
internal sealed record BakeScope(Catalog Catalog, QuoteLives Lives, SqliteConnection Connection)
{
    public Vocabulary Vocabulary => Catalog.Vocabulary;

    public QuoteLife? LifeOf(Provider provider, Evidence evidence) =>
        evidence.Quote is { } quote ? Lives(provider.Slug, evidence.Source!.Value, quote.Value) : null;

    /// <summary>Rows that take long to work out come as a parallel query: all cores work them out, and they are written in their order all the same.</summary>
    public void Insert(string sql, IEnumerable<object> rows)
    {
        RowWriter? writer = null;
        try
        {
            foreach (var row in rows)
            {
                writer ??= new RowWriter(Connection, sql, row.GetType());
                writer.Write(row);
            }
        }
        finally
        {
            writer?.Dispose();
        }
    }
}
