namespace InferCheck.Site.Forms.Api.V1;

/// <summary>What a claim that meets a requirement does not say: what it leaves out, that others report it, the parts it is silent about.</summary>
internal sealed record ApiLimit
{
    public required string Topic { get; init; }

    public required string Text { get; init; }
}
