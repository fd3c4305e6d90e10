namespace InferCheck.Store.Rows;

/// <summary>A piece of evidence as pages print it.</summary>
public sealed record EvidenceRow
{
    public long? ClaimId { get; init; }

    public long? IncidentId { get; init; }

    public long? SubprocessorId { get; init; }

    public string? Quote { get; init; }

    public bool Lead { get; init; }

    public string? Note { get; init; }

    public required string Source { get; init; }

    public required string Document { get; init; }

    public required string Dated { get; init; }

    public required string Read { get; init; }

    public string? Via { get; init; }

    public string? Language { get; init; }

    public string? Translation { get; init; }

    public string? Outcome { get; init; }

    public string? Since { get; init; }

    public string? LastCheck { get; init; }

    public string? FirstSeen { get; init; }

    public string? LastSeen { get; init; }

    public int Checks { get; init; }

    public int Seen { get; init; }

    public string? Diff { get; init; }

    /// <summary>What the quote is called where archives have seen it.</summary>
    public string? RecordedKey { get; init; }

    /// <summary>The earliest day on which an archive has it.</summary>
    public string? RecordedSince { get; init; }

    /// <summary>It stood there when the archive began to look.</summary>
    public bool RecordedBefore { get; init; }

    public string? RecordedLast { get; init; }

    public string? RecordedGone { get; init; }
}
