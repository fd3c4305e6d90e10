using Dapper;
using InferCheck.Model;
using Microsoft.Data.Sqlite;

namespace InferCheck.Store;

/// <summary>What the parts of a bake share: the catalogue and the connection everything is written in.</summary>
internal sealed record BakeScope(Catalog Catalog, QuoteLives Lives, SqliteConnection Connection)
{
    public Vocabulary Vocabulary => Catalog.Vocabulary;

    public QuoteLife? LifeOf(Provider provider, Evidence evidence) =>
        evidence.Quote is { } quote ? Lives(provider.Slug, evidence.Source!.Value, quote.Value) : null;

    public void Insert(string sql, object rows) => Connection.Execute(sql, rows);
}
