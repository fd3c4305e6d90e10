namespace InferCheck.Drafting;

/// <summary>Words that stand in a document, and which document that is.</summary>
public sealed record DraftQuote(string Words, DraftDocument Document, string Kind)
{
    public string Source => Document.Address.AbsoluteUri;

    public bool IsOwn => Document.IsOwn;
}
