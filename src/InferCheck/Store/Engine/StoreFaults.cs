using Microsoft.Data.Sqlite;

namespace InferCheck.Store.Engine;

/// <summary>Tells a fault of the file, which baking anew heals, from a fault of the program.</summary>
public static class StoreFaults
{
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    public static bool IsOfFile(Exception exception) =>
        exception is SqliteException { SqliteErrorCode: InputOutput or Corrupt or CannotOpen or NotADatabase } || IsEmptied(exception)
            || exception is StoreIncompleteException;

    public static bool IsFull(Exception exception) => exception is SqliteException { SqliteErrorCode: Full };

    /// <summary>A file cut to nothing is a database without tables.</summary>
    private static bool IsEmptied(Exception exception) =>
        exception is SqliteException { SqliteErrorCode: 1 } && exception.Message.Contains("no such table", StringComparison.Ordinal);
}
