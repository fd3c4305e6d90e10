using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace InferCheck.Content;

/// <summary>A file as a commit knows it: its name, and the hash that git calls its bytes by.</summary>
internal sealed record GitFile(string Name, string Hash)
{
    /// <summary>Whether these are its bytes. Where git turns line ends, no file is the same; then it is read, and compared by what it says.</summary>
    public bool Is(byte[] bytes)
    {
        var head = Encoding.ASCII.GetBytes(FormattableString.Invariant($"blob {bytes.Length}\0"));
        return Convert.ToHexStringLower(HashOf([.. head, .. bytes])) == Hash;
    }

    [SuppressMessage("Security", "CA5350", Justification = "Git names files so; nothing is trusted because of it.")]
    private byte[] HashOf(byte[] bytes) => Hash.Length == 2 * SHA256.HashSizeInBytes ? SHA256.HashData(bytes) : SHA1.HashData(bytes);
}
