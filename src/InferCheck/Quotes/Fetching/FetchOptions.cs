using System.Net;

namespace InferCheck.Quotes.Fetching;

/// <summary>How politely, how patiently and how carefully sources are asked.</summary>
public sealed record FetchOptions
{
    /// <summary>Our site's address, for the owners of the sites we ask.</summary>
    public string? Site { get; init; }

    /// <summary>How many hosts are asked at the same time. One host is never asked twice at once.</summary>
    public int Parallel { get; init; } = 4;

    /// <summary>How long a host is left alone after each answer.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(1);

    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How long one page may take to be read and compared, once it is here.</summary>
    public TimeSpan Reading { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>What every request says of who is asking.</summary>
    public string UserAgent => $"InferCheck/1.0 ({(Site is null ? "" : $"+{Site}; ")}looks whether quotes are still there)";

    /// <summary>
    /// Who is given every answer as it came, robots.txt and redirects included. Each request has a connection of its own then, speaks HTTP/1.1, and asks for
    /// the whole page even where it is the one we remember.
    /// </summary>
    public Func<WireAnswer, Task>? Keep { get; init; }

    /// <summary>Counted as it comes, and again after decompression.</summary>
    public int LargestBody { get; init; } = 10 * 1024 * 1024;

    public int Retries { get; init; } = 3;

    /// <summary>The first wait before another try, doubled each time, unless the server says how long.</summary>
    public TimeSpan RetryWait { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>A server that wants a longer wait is left for another day.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>How often a host may keep us waiting in one run: after that it is left for another day, and the others have their turn.</summary>
    public int WaitsPerHost { get; init; } = 2;

    /// <summary>Private places that may be connected to all the same: none, but for tests.</summary>
    public Func<IPEndPoint, bool> MayConnect { get; init; } = _ => false;

    public Func<string, CancellationToken, Task<IPAddress[]>> Resolve { get; init; } = Dns.GetHostAddressesAsync;

    public TimeProvider Time { get; init; } = TimeProvider.System;
}
