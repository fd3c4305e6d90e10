using InferCheck.Policies;

namespace InferCheck.Site.Forms.Policies;

/// <summary>An exception that a provider needs, as programs are told.</summary>
internal sealed record PolicyExcuse
{
    public required string Topic { get; init; }

    public required string Reason { get; init; }

    public required string Until { get; init; }

    public static PolicyExcuse Of(PolicyException exception) =>
        new() { Topic = exception.Topic, Reason = exception.Reason, Until = PolicyFindings.Day(exception) };
}
