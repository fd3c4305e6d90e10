using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace InferCheck.Quotes.Keeping;

/// <summary>What an authority said and signed: this hash was known at this time (RFC 3161).</summary>
public sealed class StampToken
{
    private StampToken(Rfc3161TimestampToken token, X509Certificate2 signer)
    {
        At = token.TokenInfo.Timestamp;
        Signer = signer;
        Certificates = token.AsSignedCms().Certificates;
    }

    public DateTimeOffset At { get; }

    /// <summary>Whose key signed it; it stands in the token.</summary>
    public X509Certificate2 Signer { get; }

    /// <summary>All that came in the token, the signer's among them.</summary>
    public X509Certificate2Collection Certificates { get; }

    public string Authority => Signer.GetNameInfo(X509NameType.SimpleName, forIssuer: false);

    /// <summary>The signer first, then whoever signed for it, as far as they are known.</summary>
    public string Pem => string.Concat(Certificates.OrderByDescending(one => one.Thumbprint == Signer.Thumbprint)
        .ThenByDescending(one => one.Subject != one.Issuer).ThenBy(one => one.Thumbprint, StringComparer.Ordinal)
        .Select(one => $"# {one.Subject.ReplaceLineEndings(" ")}\n{one.ExportCertificatePem()}\n"));

    /// <summary>From an answer that was kept.</summary>
    public static StampToken Read(byte[] answer, byte[] root)
    {
        var outer = new AsnReader(answer, AsnEncodingRules.BER).ReadSequence();
        outer.ReadEncodedValue();
        if (!outer.HasData || !Rfc3161TimestampToken.TryDecode(outer.ReadEncodedValue(), out var token, out _))
        {
            throw new StampException("the answer holds no token.");
        }

        return Of(token, root);
    }

    internal static StampToken Of(Rfc3161TimestampToken token, byte[] root) =>
        token.VerifySignatureForHash(root, HashAlgorithmName.SHA256, out var signer)
            ? new StampToken(token, signer)
            : throw new StampException("the token is for another hash, or its signature is not good.");
}
