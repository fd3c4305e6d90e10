using Dapper;
using InferCheck.Model.Signatures;
using InferCheck.Store.Engine;
using InferCheck.Store.Rows;

namespace InferCheck.Store.Reading;

/// <summary>Reads whose a host is that prompts are sent to.</summary>
public sealed class SignQueries(string connectionString)
{
    private static readonly string SelectHosts = $"""
        select provider_place.place as Place, {RowColumns.Select<SignRow>()}
        from   sign
               join provider_place using (provider_id)
        where  kind = '{SignKinds.Host}'
        order  by provider_id, ordinal
        """;

    private IReadOnlyList<KnownSign>? hosts;

    /// <summary>
    /// The endpoint that says most about a host: of several that fit, the one written out furthest. Those that need a path do not fit without it.
    /// </summary>
    public KnownSign? Find(string host, string path = "") => Hosts().Where(known => known.Pattern.Fits(host, path)).MaxBy(known => known.Pattern.Weight);

    /// <summary>Endpoints on a host that need more than its name to be told apart.</summary>
    public IReadOnlyList<KnownSign> Below(string host) => [.. Hosts().Where(known => known.Pattern.HasPath && known.Pattern.FitsHost(host))];

    /// <summary>Hosts that are written out and have all of their name to themselves, in the order of the alphabet.</summary>
    public IReadOnlyList<string> PlainHosts() =>
        [.. Hosts().Where(known => known.Pattern is { IsPlain: true, HasPath: false }).Select(known => known.Pattern.Host).Order(StringComparer.Ordinal)];

    /// <summary>All of them, in the order of the profiles.</summary>
    public IReadOnlyList<KnownSign> Hosts()
    {
        if (hosts is { } read)
        {
            return read;
        }

        using var connection = Database.Open(connectionString);
        return hosts = [.. connection.Query<long, SignRow, KnownSign>(SelectHosts,
            (place, sign) => new KnownSign((int)place, sign, HostPattern.Read(sign.Name)!), splitOn: nameof(SignRow.ProviderId))];
    }
}
