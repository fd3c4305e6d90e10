namespace InferCheck.Store.Rows;

/// <summary>What a profile says beyond its claims, in Markdown and ready to be printed.</summary>
public sealed record ProfileNotes
{
    public required string Notes { get; init; }

    public required string NotesHtml { get; init; }
}
