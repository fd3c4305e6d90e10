using System.Net;

namespace InferCheck.Quotes.Fetching;

/// <summary>An answer byte for byte as it came, and the request it answers as it was sent: what lies between HTTP and TLS.</summary>
public sealed record WireAnswer
{
    public required Uri Address { get; init; }

    /// <summary>When it was asked for.</summary>
    public required DateTimeOffset At { get; init; }

    public required ReadOnlyMemory<byte> Request { get; init; }

    /// <summary>The head, and the body with its chunks and packing. Nothing when it cannot be told where the answer ends.</summary>
    public required ReadOnlyMemory<byte>? Answer { get; init; }

    /// <summary>The body without its chunks, packed as it was sent.</summary>
    public required ReadOnlyMemory<byte> Payload { get; init; }

    /// <summary>The number the name led to.</summary>
    public IPAddress? From { get; init; }
}
