namespace InferCheck.Site.Features.Topics;

/// <summary>Providers that give the same answer, under its name and with what it means.</summary>
internal sealed record TopicGroup(string Id, string Label, string Mark, string Meaning, int Count, IReadOnlyList<TopicRow> Rows);
