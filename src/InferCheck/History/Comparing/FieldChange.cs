namespace InferCheck.History.Comparing;

/// <summary>What a key of a claim said and says; nothing where it was not there, or is not there any more.</summary>
public sealed record FieldChange(string Key, string? Before, string? Now);
