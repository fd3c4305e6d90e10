namespace InferCheck.Site.Heads;

/// <summary>The same thing in another form: announced in the head of the page and in the `Link` header.</summary>
internal sealed record AlternateLink(string Address, string MediaType, string? Title = null);
