using InferCheck.Model;
using Microsoft.Data.Sqlite;

namespace InferCheck.Store.Baking;

/// <summary>What the parts of a bake share: the words, and the connection everything is written in.</summary>
internal sealed record BakeScope(Vocabulary Vocabulary, SqliteConnection Connection, RowWriter Writer)
{
    public void Insert(string sql, IEnumerable<object> rows) => Writer.Write(rows.Select(row => BakedRow.Of(sql, row)));
}
