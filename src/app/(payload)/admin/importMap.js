import { WorkflowBar as WorkflowBar_8b2187ec6f4e7a33d8ff583f49a13749 } from 'opinion-desk/client'
import { TranslationPanel as TranslationPanel_8b2187ec6f4e7a33d8ff583f49a13749 } from 'opinion-desk/client'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { PasteFeature as PasteFeature_8b2187ec6f4e7a33d8ff583f49a13749 } from 'opinion-desk/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RelatedPieceField as RelatedPieceField_8b2187ec6f4e7a33d8ff583f49a13749 } from 'opinion-desk/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { DisclaimerPanel as DisclaimerPanel_8b2187ec6f4e7a33d8ff583f49a13749 } from 'opinion-desk/client'
import { QuestionLabel as QuestionLabel_8b2187ec6f4e7a33d8ff583f49a13749 } from 'opinion-desk/client'
import { ClaimsPanel as ClaimsPanel_8b2187ec6f4e7a33d8ff583f49a13749 } from 'opinion-desk/client'
import { RepliesPanel as RepliesPanel_8b2187ec6f4e7a33d8ff583f49a13749 } from 'opinion-desk/client'
import { SetAside as SetAside_8b2187ec6f4e7a33d8ff583f49a13749 } from 'opinion-desk/client'
import { CopyDesk as CopyDesk_8b2187ec6f4e7a33d8ff583f49a13749 } from 'opinion-desk/client'
import { DiscussionPanel as DiscussionPanel_8b2187ec6f4e7a33d8ff583f49a13749 } from 'opinion-desk/client'
import { EmptyList as EmptyList_8b2187ec6f4e7a33d8ff583f49a13749 } from 'opinion-desk/client'
import { DecisionBar as DecisionBar_8b2187ec6f4e7a33d8ff583f49a13749 } from 'opinion-desk/client'
import { CallAnswers as CallAnswers_8b2187ec6f4e7a33d8ff583f49a13749 } from 'opinion-desk/client'
import { AttachmentList as AttachmentList_8b2187ec6f4e7a33d8ff583f49a13749 } from 'opinion-desk/client'
import { Conversation as Conversation_8b2187ec6f4e7a33d8ff583f49a13749 } from 'opinion-desk/client'
import { Scores as Scores_8b2187ec6f4e7a33d8ff583f49a13749 } from 'opinion-desk/client'
import { Similar as Similar_8b2187ec6f4e7a33d8ff583f49a13749 } from 'opinion-desk/client'
import { Doubts as Doubts_8b2187ec6f4e7a33d8ff583f49a13749 } from 'opinion-desk/client'
import { EnterByHand as EnterByHand_8b2187ec6f4e7a33d8ff583f49a13749 } from 'opinion-desk/client'
import { BulkDecisions as BulkDecisions_8b2187ec6f4e7a33d8ff583f49a13749 } from 'opinion-desk/client'
import { CallFunnel as CallFunnel_8b2187ec6f4e7a33d8ff583f49a13749 } from 'opinion-desk/client'
import { LanguageLabel as LanguageLabel_8b2187ec6f4e7a33d8ff583f49a13749 } from 'opinion-desk/client'
import { CallQuestionLabel as CallQuestionLabel_8b2187ec6f4e7a33d8ff583f49a13749 } from 'opinion-desk/client'
import { SetAsideMailBar as SetAsideMailBar_8b2187ec6f4e7a33d8ff583f49a13749 } from 'opinion-desk/client'
import { MessageBar as MessageBar_8b2187ec6f4e7a33d8ff583f49a13749 } from 'opinion-desk/client'
import { KeptCell as KeptCell_8b2187ec6f4e7a33d8ff583f49a13749 } from 'opinion-desk/client'
import { KeptText as KeptText_8b2187ec6f4e7a33d8ff583f49a13749 } from 'opinion-desk/client'
import { IdentityPanel as IdentityPanel_8b2187ec6f4e7a33d8ff583f49a13749 } from 'opinion-desk/client'
import { AuthorRecord as AuthorRecord_8b2187ec6f4e7a33d8ff583f49a13749 } from 'opinion-desk/client'
import { DisclaimerUse as DisclaimerUse_8b2187ec6f4e7a33d8ff583f49a13749 } from 'opinion-desk/client'
import { StyleSheet as StyleSheet_8b2187ec6f4e7a33d8ff583f49a13749 } from 'opinion-desk/client'
import { PublicationCard as PublicationCard_8b2187ec6f4e7a33d8ff583f49a13749 } from 'opinion-desk/client'
import { CopyPanel as CopyPanel_8b2187ec6f4e7a33d8ff583f49a13749 } from 'opinion-desk/client'
import { StoredJson as StoredJson_8b2187ec6f4e7a33d8ff583f49a13749 } from 'opinion-desk/client'
import { PartnerPanel as PartnerPanel_8b2187ec6f4e7a33d8ff583f49a13749 } from 'opinion-desk/client'
import { DeliveryBar as DeliveryBar_8b2187ec6f4e7a33d8ff583f49a13749 } from 'opinion-desk/client'
import { Icon as Icon_aa2b80a71b08b2f1c89c04108d645cf8 } from 'opinion-desk/rsc'
import { Logo as Logo_aa2b80a71b08b2f1c89c04108d645cf8 } from 'opinion-desk/rsc'
import { MyDesk as MyDesk_aa2b80a71b08b2f1c89c04108d645cf8 } from 'opinion-desk/rsc'
import { SignInNotice as SignInNotice_aa2b80a71b08b2f1c89c04108d645cf8 } from 'opinion-desk/rsc'
import { DeskLinks as DeskLinks_aa2b80a71b08b2f1c89c04108d645cf8 } from 'opinion-desk/rsc'
import { InboxView as InboxView_aa2b80a71b08b2f1c89c04108d645cf8 } from 'opinion-desk/rsc'
import { BoardView as BoardView_aa2b80a71b08b2f1c89c04108d645cf8 } from 'opinion-desk/rsc'
import { CalendarView as CalendarView_aa2b80a71b08b2f1c89c04108d645cf8 } from 'opinion-desk/rsc'
import { FiguresView as FiguresView_aa2b80a71b08b2f1c89c04108d645cf8 } from 'opinion-desk/rsc'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "opinion-desk/client#WorkflowBar": WorkflowBar_8b2187ec6f4e7a33d8ff583f49a13749,
  "opinion-desk/client#TranslationPanel": TranslationPanel_8b2187ec6f4e7a33d8ff583f49a13749,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "opinion-desk/client#PasteFeature": PasteFeature_8b2187ec6f4e7a33d8ff583f49a13749,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "opinion-desk/client#RelatedPieceField": RelatedPieceField_8b2187ec6f4e7a33d8ff583f49a13749,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "opinion-desk/client#DisclaimerPanel": DisclaimerPanel_8b2187ec6f4e7a33d8ff583f49a13749,
  "opinion-desk/client#QuestionLabel": QuestionLabel_8b2187ec6f4e7a33d8ff583f49a13749,
  "opinion-desk/client#ClaimsPanel": ClaimsPanel_8b2187ec6f4e7a33d8ff583f49a13749,
  "opinion-desk/client#RepliesPanel": RepliesPanel_8b2187ec6f4e7a33d8ff583f49a13749,
  "opinion-desk/client#SetAside": SetAside_8b2187ec6f4e7a33d8ff583f49a13749,
  "opinion-desk/client#CopyDesk": CopyDesk_8b2187ec6f4e7a33d8ff583f49a13749,
  "opinion-desk/client#DiscussionPanel": DiscussionPanel_8b2187ec6f4e7a33d8ff583f49a13749,
  "opinion-desk/client#EmptyList": EmptyList_8b2187ec6f4e7a33d8ff583f49a13749,
  "opinion-desk/client#DecisionBar": DecisionBar_8b2187ec6f4e7a33d8ff583f49a13749,
  "opinion-desk/client#CallAnswers": CallAnswers_8b2187ec6f4e7a33d8ff583f49a13749,
  "opinion-desk/client#AttachmentList": AttachmentList_8b2187ec6f4e7a33d8ff583f49a13749,
  "opinion-desk/client#Conversation": Conversation_8b2187ec6f4e7a33d8ff583f49a13749,
  "opinion-desk/client#Scores": Scores_8b2187ec6f4e7a33d8ff583f49a13749,
  "opinion-desk/client#Similar": Similar_8b2187ec6f4e7a33d8ff583f49a13749,
  "opinion-desk/client#Doubts": Doubts_8b2187ec6f4e7a33d8ff583f49a13749,
  "opinion-desk/client#EnterByHand": EnterByHand_8b2187ec6f4e7a33d8ff583f49a13749,
  "opinion-desk/client#BulkDecisions": BulkDecisions_8b2187ec6f4e7a33d8ff583f49a13749,
  "opinion-desk/client#CallFunnel": CallFunnel_8b2187ec6f4e7a33d8ff583f49a13749,
  "opinion-desk/client#LanguageLabel": LanguageLabel_8b2187ec6f4e7a33d8ff583f49a13749,
  "opinion-desk/client#CallQuestionLabel": CallQuestionLabel_8b2187ec6f4e7a33d8ff583f49a13749,
  "opinion-desk/client#SetAsideMailBar": SetAsideMailBar_8b2187ec6f4e7a33d8ff583f49a13749,
  "opinion-desk/client#MessageBar": MessageBar_8b2187ec6f4e7a33d8ff583f49a13749,
  "opinion-desk/client#KeptCell": KeptCell_8b2187ec6f4e7a33d8ff583f49a13749,
  "opinion-desk/client#KeptText": KeptText_8b2187ec6f4e7a33d8ff583f49a13749,
  "opinion-desk/client#IdentityPanel": IdentityPanel_8b2187ec6f4e7a33d8ff583f49a13749,
  "opinion-desk/client#AuthorRecord": AuthorRecord_8b2187ec6f4e7a33d8ff583f49a13749,
  "opinion-desk/client#DisclaimerUse": DisclaimerUse_8b2187ec6f4e7a33d8ff583f49a13749,
  "opinion-desk/client#StyleSheet": StyleSheet_8b2187ec6f4e7a33d8ff583f49a13749,
  "opinion-desk/client#PublicationCard": PublicationCard_8b2187ec6f4e7a33d8ff583f49a13749,
  "opinion-desk/client#CopyPanel": CopyPanel_8b2187ec6f4e7a33d8ff583f49a13749,
  "opinion-desk/client#StoredJson": StoredJson_8b2187ec6f4e7a33d8ff583f49a13749,
  "opinion-desk/client#PartnerPanel": PartnerPanel_8b2187ec6f4e7a33d8ff583f49a13749,
  "opinion-desk/client#DeliveryBar": DeliveryBar_8b2187ec6f4e7a33d8ff583f49a13749,
  "opinion-desk/rsc#Icon": Icon_aa2b80a71b08b2f1c89c04108d645cf8,
  "opinion-desk/rsc#Logo": Logo_aa2b80a71b08b2f1c89c04108d645cf8,
  "opinion-desk/rsc#MyDesk": MyDesk_aa2b80a71b08b2f1c89c04108d645cf8,
  "opinion-desk/rsc#SignInNotice": SignInNotice_aa2b80a71b08b2f1c89c04108d645cf8,
  "opinion-desk/rsc#DeskLinks": DeskLinks_aa2b80a71b08b2f1c89c04108d645cf8,
  "opinion-desk/rsc#InboxView": InboxView_aa2b80a71b08b2f1c89c04108d645cf8,
  "opinion-desk/rsc#BoardView": BoardView_aa2b80a71b08b2f1c89c04108d645cf8,
  "opinion-desk/rsc#CalendarView": CalendarView_aa2b80a71b08b2f1c89c04108d645cf8,
  "opinion-desk/rsc#FiguresView": FiguresView_aa2b80a71b08b2f1c89c04108d645cf8,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
