using System.Data;
using Dapper;
using InferCheck.Model;
using Microsoft.Data.Sqlite;

namespace InferCheck.Store;

/// <summary>What the parts of a bake share: the catalogue and the transaction everything is written in.</summary>
internal sealed record BakeScope(Catalog Catalog, SqliteConnection Connection, IDbTransaction Transaction)
{
    public Vocabulary Vocabulary => Catalog.Vocabulary;

    public void Insert(string sql, object rows) => Connection.Execute(sql, rows, Transaction);
}
