namespace InferCheck.Site.Features.Developers;

/// <summary>A call of the API as it is typed, and the beginning of what it answers.</summary>
internal sealed record ApiExample(string Key, string Call, string Answer);
