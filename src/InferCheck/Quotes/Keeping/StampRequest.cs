using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using InferCheck.Quotes.Fetching;

namespace InferCheck.Quotes.Keeping;

/// <summary>Asks an authority for a token on a hash, and believes its answer only when it is one to this very question.</summary>
internal sealed class StampRequest
{
    private const string QueryType = "application/timestamp-query";
    private const int LargestAnswer = 256 * 1024;
    private const int Nonce = 8;

    private readonly Rfc3161TimestampRequest request;
    private readonly byte[] root;

    public StampRequest(byte[] root)
    {
        this.root = root;
        request = Rfc3161TimestampRequest.CreateFromHash(root, HashAlgorithmName.SHA256, nonce: RandomNumberGenerator.GetBytes(Nonce),
            requestSignerCertificates: true);
    }

    public byte[] Bytes => request.Encode();

    /// <summary>The answer as it came, and the token in it.</summary>
    public async Task<(byte[] Answer, StampToken Token)> AskAsync(Uri authority, FetchOptions options, CancellationToken cancel)
    {
        var answer = await PostAsync(authority, options with { Keep = null, LargestBody = LargestAnswer }, cancel);
        try
        {
            return (answer, StampToken.Of(request.ProcessResponse(answer, out _), root));
        }
        catch (Exception fault) when (fault is CryptographicException or AsnContentException or StampException)
        {
            // Expected: it refuses, is none, or somebody answers in its place.
            throw new StampException($"{authority} gave no token that can be believed: {fault.Message} Ask another authority", fault);
        }
    }

    private async Task<byte[]> PostAsync(Uri authority, FetchOptions options, CancellationToken cancel)
    {
        using var web = new WebClient(options);
        try
        {
            if (AddressRules.Refuse(authority) is { } reason)
            {
                throw new UnreachableException(reason);
            }

            var page = await web.PostAsync(authority, Bytes, QueryType, cancel);
            return page.Status == 200 ? page.Body : throw new UnreachableException(FormattableString.Invariant($"it answered {page.Status}"));
        }
        catch (Exception failure) when (SourceFetcher.IsOfThisVisit(failure, cancel))
        {
            // Expected: the network, the name, the certificate, an address that is refused, a server that has other troubles.
            throw new StampException($"{authority} gave no token: {SourceFetcher.Reason(failure)}; try again later, or name another authority", failure);
        }
    }
}
