namespace InferCheck.Store.Rows;

/// <summary>How well a topic or a provider is covered.</summary>
public sealed record QualityRow
{
    public required string Key { get; init; }

    public required int Claims { get; init; }

    public required int Quoted { get; init; }

    public required int NotStated { get; init; }

    public required int Conflicting { get; init; }

    public required int ThirdParty { get; init; }

    public required int Overdue { get; init; }

    public required int ReadTwice { get; init; }

    public required int ReadOnce { get; init; }

    public required int ByMachine { get; init; }

    public required int Doubted { get; init; }

    /// <summary>Claims that nobody but their writer has held against their quotes.</summary>
    public int Unread => Claims - ReadTwice - ReadOnce - ByMachine - Doubted;

    /// <summary>Providers with at least one claim on the topic; one for a provider's own row.</summary>
    public required int Providers { get; init; }
}
