using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace InferCheck.Quotes.Keeping;

/// <summary>
/// Whether somebody this machine trusts, or whom the caller named, vouches for an authority. Whether its certificate was called back is not asked.
/// </summary>
public sealed class StampTrust
{
    private const string TimeStamping = "1.3.6.1.5.5.7.3.8";

    private readonly X509Certificate2Collection named = [];

    /// <param name="file">Certificates in PEM to be trusted in place of the machine's.</param>
    public StampTrust(string? file)
    {
        if (file is null)
        {
            return;
        }

        try
        {
            named.ImportFromPemFile(file);
        }
        catch (CryptographicException fault)
        {
            // Expected: a file that holds something else.
            throw new StampException($"{file} holds no certificates in PEM that can be read: {fault.Message}", fault);
        }

        if (named.Count == 0)
        {
            throw new StampException($"{file} holds no certificate; it takes those of the authority's roots in PEM");
        }
    }

    /// <summary>Why nobody need believe this authority, or nothing.</summary>
    public string? Fault(StampToken token)
    {
        using var chain = new X509Chain();
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.DisableCertificateDownloads = true;
        chain.ChainPolicy.VerificationTime = token.At.UtcDateTime;
        chain.ChainPolicy.ApplicationPolicy.Add(new Oid(TimeStamping));
        chain.ChainPolicy.ExtraStore.AddRange(token.Certificates);
        if (named.Count > 0)
        {
            chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
            chain.ChainPolicy.CustomTrustStore.AddRange(named);
        }

        return chain.Build(token.Signer) ? null
            : $"nobody this machine trusts vouches for `{token.Authority}`: {string.Join("; ", chain.ChainStatus.Select(one => one.StatusInformation.Trim()))}";
    }
}
