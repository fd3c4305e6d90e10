using InferCheck.Drafting;

namespace InferCheck.Site.Commands;

/// <summary>Which model is asked, where and for how much. Its key is never printed.</summary>
internal sealed record ModelRequested(string Model, Uri Endpoint, string Key, AskLimits Limits)
{
    public override string ToString() => $"{Model} at {Endpoint}";
}
