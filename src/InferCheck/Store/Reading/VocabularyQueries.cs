using Dapper;
using InferCheck.Model;
using InferCheck.Store.Engine;
using Microsoft.Data.Sqlite;

namespace InferCheck.Store.Reading;

/// <summary>Reads the vocabulary back, once for each file that is opened.</summary>
internal static class VocabularyQueries
{
    private const string SelectVocabulary = "select content from vocabulary";

    public static Vocabulary Read(SqliteConnection connection) => VocabularyJson.Read(connection.QuerySingle<string>(SelectVocabulary));
}
