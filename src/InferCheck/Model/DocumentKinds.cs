namespace InferCheck.Model;

/// <summary>What kinds of files have in common.</summary>
public static class DocumentKinds
{
    extension(DocumentKind kind)
    {
        /// <summary>Whether it is one of the files that say in which words everything else is told; none of them may be missing.</summary>
        public bool IsVocabulary => kind >= DocumentKind.Topics;

        /// <summary>Whether other files are held against the whole of it: the vocabulary, models with what is asked for them, and who read what.</summary>
        public bool IsShared => kind >= DocumentKind.Model;
    }
}
