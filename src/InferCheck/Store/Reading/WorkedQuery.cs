namespace InferCheck.Store.Reading;

/// <summary>A question somebody may put to the downloaded file, with the statement that answers it.</summary>
public sealed record WorkedQuery(string Key, string Sql);
